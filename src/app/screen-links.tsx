import { Compass, Radio } from 'lucide-react';
import { useStore } from 'zustand';
import { useI18n } from '#i18n/i18n-context.ts';
import { useStores } from '#state/stores.ts';

const places = [
  { screen: 'map', path: '/', title: 'app.explore', Sign: Compass },
  { screen: 'coverage', path: '/coverage', title: 'coverage.title', Sign: Radio },
] as const;

/** The places of work: looking around, and coverage. The table is a way of looking around. */
export function ScreenLinks({ className }: { readonly className: string | undefined }) {
  const { t } = useI18n();
  const { choices } = useStores();
  const screen = useStore(choices, (now) => (now.screen === 'coverage' ? 'coverage' : 'map'));
  return places.map((place) => (
    <a
      key={place.screen}
      className={className}
      href={place.path}
      aria-current={place.screen === screen ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        if (place.screen !== screen) choices.setState({ screen: place.screen });
      }}
    >
      <place.Sign size={20} aria-hidden="true" />
      {t(place.title)}
    </a>
  ));
}

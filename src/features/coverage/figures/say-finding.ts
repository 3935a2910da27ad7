import type { CoverageFinding } from '#domain/coverage-finding.ts';
import type { ClusterId, SiteId } from '#domain/id.ts';
import type { Site } from '#domain/site.ts';
import type { SpeakerCluster } from '#domain/speaker-cluster.ts';
import { statuses } from '#domain/status.ts';
import type { I18n } from '#i18n/i18n-context.ts';
import { nameSource } from './name-source.ts';

/** What was found of one subject, after its name; '' where the name of the rule says all. */
export function sayFinding(
  { rule, facts }: CoverageFinding,
  { t, formats }: I18n,
  sites: ReadonlyMap<SiteId, Site>,
  clusters: ReadonlyMap<ClusterId, SpeakerCluster>,
): string {
  const number = (name: string): string => formats.number(Number(facts[name] ?? 0), 2);
  switch (rule) {
    case 'radius_zero':
    case 'radius_negative':
    case 'radius_absurd':
    case 'radius_not_a_number':
      return t(facts['field'] === 'sound_level' ? 'coverage.found.soundLevel' : 'coverage.found.radius', {
        value: number('value'),
        used: number('used'),
      });
    case 'radius_default':
      return t('coverage.found.default', { used: number('used') });
    case 'source_not_built': {
      const status = statuses.find((each) => each === facts['status']);
      return status === undefined ? '' : t(`status.${status}`);
    }
    case 'position_duplicate':
      return t('coverage.found.duplicate', {
        other: nameSource(String(facts['other'] ?? ''), sites, clusters).title,
      });
    case 'demand_weight_bad':
      return t('coverage.found.weight', { value: String(facts['value'] ?? '') });
    case 'border_unassigned':
      return t('coverage.found.segments', { count: Number(facts['count'] ?? 0) });
    case 'no_sources_left':
      return t('coverage.found.sources', { count: Number(facts['count'] ?? 0) });
    case 'vintages_mixed':
      return String(facts['vintages'] ?? '');
    case 'position_missing':
    case 'position_outside_frame':
    case 'position_poor':
    case 'source_outside_communes':
    case 'status_unknown':
    case 'demand_outside_communes':
    case 'demand_position_bad':
    case 'commune_without_hamlets':
    case 'commune_without_population':
    case 'commune_invalid':
    case 'commune_clamped':
    case 'commune_empty':
    case 'commune_duplicate':
    case 'border_missing':
    case 'ruling_unknown':
      return '';
  }
}

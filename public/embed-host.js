// A host page in whole: hears the map's events, sends it messages. See docs/embed.md.
const map = document.querySelector('phen-dau-map');
const told = document.querySelector('#told');

for (const name of ['ready', 'select', 'view'])
  map.addEventListener(`phen-dau-${name}`, ({ detail }) => {
    const line = document.createElement('li');
    line.textContent = `${name} ${JSON.stringify(detail)}`;
    told.prepend(line);
    while (told.children.length > 12) told.lastChild.remove();
  });

for (const button of document.querySelectorAll('[data-send]'))
  button.addEventListener('click', () => map.send(JSON.parse(button.dataset.send)));

/** What the search page gives its script, found by id. */
export function findPage() {
  const place = byId('recherche', HTMLElement);
  return {
    place: { bundle: place.dataset['bundle'] ?? '', root: place.dataset['root'] ?? '' },
    actors: place.dataset['actors'] ?? '',
    form: byId('chercher', HTMLFormElement),
    field: byId('q', HTMLInputElement),
    refine: byId('affiner', HTMLFormElement),
    names: byId('noms', HTMLElement),
    found: byId('trouve', HTMLElement),
    status: byId('etat', HTMLElement),
    tools: byId('outils', HTMLElement),
    help: byId('aide', HTMLElement),
    list: byId('resultats', HTMLOListElement),
    more: byId('plus', HTMLButtonElement),
    browse: byId('parcourir', HTMLElement),
  };
}

function byId<Type extends HTMLElement>(id: string, type: abstract new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`Élément absent : ${id}`);
  return found;
}

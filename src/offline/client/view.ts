/** What a reader can ask for, by the names of the buttons. */
export type Action = 'keep' | 'replace' | 'remove';

/** What the page gives its script. */
export function findView() {
  const form = find('#hors-connexion', HTMLFormElement);
  const status = find('#hors-connexion [role=status]', HTMLElement);
  const bar = find('#hors-connexion progress', HTMLProgressElement);
  const buttons = [...form.querySelectorAll('button')];
  return {
    base: form.dataset['base'] ?? '/',
    listen(act: (action: Action) => void): void {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        act(event.submitter?.dataset['action'] as Action);
      });
    },
    /** Tells a state, with what can be asked for in it. The focus stays where it can be seen. */
    show(text: string, actions: readonly Action[] = []): void {
      const hadFocus = form.contains(document.activeElement);
      bar.hidden = true;
      status.textContent = text;
      for (const button of buttons) {
        button.hidden = !actions.includes(button.dataset['action'] as Action);
      }
      if (hadFocus) status.focus();
    },
    /** @param share from 0 to 1 */
    showProgress(share: number): void {
      bar.hidden = false;
      bar.value = share;
    },
  };
}

function find<Type extends Element>(selector: string, type: abstract new () => Type): Type {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Élément absent : ${selector}`);
  return found;
}

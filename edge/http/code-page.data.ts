export const codePageStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 560px; margin: 15vh auto 0; padding: 0 20px; }
h1 { font-size: 1.25rem; }
output { display: block; padding: 12px; border: 1px solid GrayText; border-radius: 6px; overflow-wrap: anywhere; font: 1rem/1.5 ui-monospace, monospace; user-select: all; }
[hidden] { display: none !important; }
button { margin-top: 12px; padding: 6px 16px; font: inherit; }
`;

/** In front of a code that connects Search Console: it is pasted elsewhere. */
export const searchConsoleCodePrefix = 'console.';

export const codePageScript = `
const texts = navigator.language.startsWith('fr')
  ? { lang: 'fr', title: 'Votre code pour Sightline', where: 'Collez-le dans les options de Sightline, sous « Serveur ». Il fonctionne une fois.', copy: 'Copier', copied: 'Copié', whereConsole: 'Collez-le dans le tableau de bord de Sightline, sous « Google Search Console ». Il fonctionne une fois.', none: 'Cela n’a pas fonctionné : il n’y a pas de code ici. Recommencez depuis les options de Sightline.' }
  : { lang: 'en', title: 'Your code for Sightline', where: 'Paste it in the options of Sightline, under “Backend”. It works once.', copy: 'Copy', copied: 'Copied', whereConsole: 'Paste it in the dashboard of Sightline, under “Google Search Console”. It works once.', none: 'That did not work: there is no code here. Start again from the options of Sightline.' };
const given = location.hash.slice(1);
const isConsole = given.startsWith('${searchConsoleCodePrefix}');
const code = isConsole ? given.slice(${searchConsoleCodePrefix.length}) : given;
const hasCode = /^[\\w-]{43}$/.test(code);
history.replaceState(null, '', location.pathname);
document.documentElement.lang = texts.lang;
document.title = document.querySelector('h1').textContent = texts.title;
document.querySelector('p').textContent = !hasCode ? texts.none : isConsole ? texts.whereConsole : texts.where;
const [output, button] = [document.querySelector('output'), document.querySelector('button')];
output.hidden = button.hidden = !hasCode;
output.textContent = hasCode ? code : '';
button.textContent = texts.copy;
button.addEventListener('click', () => navigator.clipboard.writeText(code).then(() => { button.textContent = texts.copied; }));
`;

export const codePageStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 560px; margin: 15vh auto 0; padding: 0 20px; }
h1 { font-size: 1.25rem; }
output { display: block; padding: 12px; border: 1px solid GrayText; border-radius: 6px; overflow-wrap: anywhere; font: 1rem/1.5 ui-monospace, monospace; user-select: all; }
[hidden] { display: none !important; }
button { margin-top: 12px; padding: 6px 16px; font: inherit; }
`;

export const codePageScript = `
const texts = navigator.language.startsWith('fr')
  ? { lang: 'fr', title: 'Votre code pour Sightline', where: 'Collez-le dans les options de Sightline, sous « Serveur ». Il fonctionne une fois.', copy: 'Copier', copied: 'Copié', connected: 'Search Console est relié', back: 'Retournez au tableau de bord de Sightline et choisissez la propriété.', none: 'Cela n’a pas fonctionné : il n’y a pas de code ici. Recommencez depuis les options de Sightline.' }
  : { lang: 'en', title: 'Your code for Sightline', where: 'Paste it in the options of Sightline, under “Backend”. It works once.', copy: 'Copy', copied: 'Copied', connected: 'Search Console is connected', back: 'Go back to the dashboard of Sightline and choose the property.', none: 'That did not work: there is no code here. Start again from the options of Sightline.' };
const code = location.hash.slice(1);
const isConnected = code === 'connected';
const hasCode = /^[\\w-]{43}$/.test(code);
history.replaceState(null, '', location.pathname);
document.documentElement.lang = texts.lang;
document.title = document.querySelector('h1').textContent = isConnected ? texts.connected : texts.title;
document.querySelector('p').textContent = isConnected ? texts.back : hasCode ? texts.where : texts.none;
const [output, button] = [document.querySelector('output'), document.querySelector('button')];
output.hidden = button.hidden = !hasCode;
output.textContent = hasCode ? code : '';
button.textContent = texts.copy;
button.addEventListener('click', () => navigator.clipboard.writeText(code).then(() => { button.textContent = texts.copied; }));
`;

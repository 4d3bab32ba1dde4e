import { type Conclusion, say } from '../conclusion.ts';
import { unknownVerdict } from '../conclude-field.ts';
import { googleSources } from '../google-sources.ts';
import type { PageViews } from '../page-views.ts';

/** Whether robots.txt lets Googlebot read the page. */
export function concludeCrawling({ crawling }: PageViews): Conclusion {
  const source = googleSources.robotsTxt;
  if (!crawling) {
    const reason = say('robots.txt is not known here.', 'robots.txt n’est pas connu ici.');
    return { weight: 'open', verdict: unknownVerdict, reason, source };
  }
  const { isAllowed, verdict } = crawling;
  if (!verdict) return isAllowed ? withoutFile(source) : unreachable(source);
  const line = verdict.decidedBy;
  if (isAllowed) {
    const reason = line
      ? say('Line {line} of robots.txt allows it.', 'La ligne {line} de robots.txt l’autorise.', { line: line.number })
      : say('No line of robots.txt forbids it.', 'Aucune ligne de robots.txt ne l’interdit.');
    return { weight: 'counts', verdict: say('May be read', 'Lecture permise'), reason, source };
  }
  const reason = say(
    'Line {line} of robots.txt forbids it. Google may still list the bare address, without any of its contents.',
    'La ligne {line} de robots.txt l’interdit. Google peut encore lister l’adresse seule, sans son contenu.',
    { line: line?.number ?? 0 },
  );
  return { weight: 'lost', verdict: say('May not be read', 'Lecture interdite'), reason, source };
}

function withoutFile(source: Conclusion['source']): Conclusion {
  const reason = say('Without a robots.txt everything may be read.', 'Sans robots.txt, tout peut être lu.');
  return { weight: 'counts', verdict: say('May be read', 'Lecture permise'), reason, source };
}

function unreachable(source: Conclusion['source']): Conclusion {
  const reason = say(
    'robots.txt answers with a server error, which Google takes as a ban at first.',
    'robots.txt répond par une erreur de serveur : Google y voit d’abord une interdiction.',
  );
  return { weight: 'lost', verdict: say('Not read for now', 'Non lue pour l’instant'), reason, source };
}

/** Sites of reference, health, questions and dictionaries: one goes there to know something. */
export const referenceHosts =
  /(?:^|\.)(?:wikipedia|wiktionary|wikihow|britannica|dictionary|thesaurus|merriam-webster|thefreedictionary|investopedia|webmd|mayoclinic|healthline|medscape|medlineplus|drugs|nih|cdc|nhs|verywell|quora|answers|stackoverflow|stackexchange|reference|thoughtco|livescience|howstuffworks|imdb|fandom|wikia|duden|larousse|treccani|rae|gutefrage|doctissimo|dictionnaire)\./;

export const referencePath =
  /\/(?:wiki|dictionary|definition|definitions|glossary|encyclopedia|lexikon|dictionnaire|diccionario|dizionario|questions?|faqs?|what-is|conditions?|symptoms?|topics?|terms?)\b/;

export const articlePath =
  /\/(?:blogs?|articles?|artikel|articulo|news|noticias|notizie|ratgeber|guides?|how-?to|tutorials?|tips|recipes?|recettes?|rezepte?|recetas|learn|story|stories|health|science|history|education|archives?|posts?|lessons?)(?:\/|$)|\/(?:19|20)\d{2}\/|\.(?:edu|gov)\//;

export const comparisonPath =
  /\b(?:best|top-?\d+|reviews?|vs|versus|compare|comparison|comparatif|vergleich|mejores|migliori|melhores|buying-guide|alternatives)\b/;

export const productPath =
  /\/(?:shop|store|stores|products?|produkte?|produits?|productos?|prodotti|produtos|p|dp|gp|item|itm|buy|cart|catalog|category|categories|collections?|order|booking|hotels?|flights?|cars?|pricing|plans|deals|coupons?)(?:\/|$)|for-sale/;

export const toolPath =
  /^(?:play\.google|itunes\.apple|apps\.apple|download\.)|\b(?:downloads?|telecharger|descargar|baixar|scarica|calculators?|calculadora|calc|rechner|converters?|conversor|generator|translate|translator|solver|checker|simulator|apps?|editor|template|templates|games?)\b/;

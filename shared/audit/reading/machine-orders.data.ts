/**
 * Words that speak to a program that reads the page and not to a person, in the six languages of our research. Each is
 * whole: a page *about* such attacks uses their words too, so they count only where nobody sees them.
 * OWASP LLM01 (https://genai.owasp.org/llmrisk/llm01-prompt-injection/, read 2026-11) names the kinds.
 */
export const machineOrders: readonly RegExp[] = [
  // Forget what you were told.
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}\b(?:instructions?|prompts?|directives?|guidelines|rules)\b/i,
  /\b(?:ignoriere|ignorieren sie|vergiss|vergessen sie|missachte)(?![\p{L}])[^.!?\n]{0,40}(?<![\p{L}])(?:anweisung(?:en)?|vorgaben|instruktionen|regeln|prompts?)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:ignore[zr]?|oublie[zr]?|ne tene?z pas compte)(?![\p{L}])[^.!?\n]{0,40}(?<![\p{L}])(?:instructions?|consignes?|directives?|règles)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:ignora|ignore|olvida|olvide|descarta)(?![\p{L}])[^.!?\n]{0,40}(?<![\p{L}])(?:instrucciones|indicaciones|reglas|directrices)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:ignora|dimentica|trascura)(?![\p{L}])[^.!?\n]{0,40}(?<![\p{L}])(?:istruzioni|indicazioni|regole|direttive)(?![\p{L}])/iu,
  /(?<![\p{L}])(?:ignore|esqueça|desconsidere)(?![\p{L}])[^.!?\n]{0,40}(?<![\p{L}])(?:instruções|orientações|regras|diretrizes)(?![\p{L}])/iu,
  // You are another now.
  /\byou are (?:now )?(?:an? )?(?:ai|artificial intelligence|language model|llm|assistant|chatbot|agent)\b/i,
  /\b(?:if you are|as) an? (?:ai|llm|large language model|ai (?:assistant|agent|model|crawler|system))\b/i,
  // Tell me what you must not, or say what I want.
  /\b(?:reveal|print|repeat|output|show|leak)\b[^.!?\n]{0,30}\b(?:system prompt|hidden prompt|api keys?|your instructions)\b/i,
  /\b(?:ai|llm|chatgpt|gpt|claude|gemini|copilot|perplexity|language models?|assistants?)\b[^.!?\n]{0,60}\b(?:must|should|always|only|please)\b[^.!?\n]{0,40}\b(?:recommend|mention|cite|rank|prefer|praise|answer)\b/i,
  /\bdo not (?:tell|inform|mention|reveal)[^.!?\n]{0,20}\bto? ?the user\b/i,
  // Marks by which models tell who speaks.
  /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>|^\s*#{2,3}\s*(?:system|instruction)s?\s*:/i,
];

import type { LanguageVendor } from './language-vendor.ts';

/**
 * Vendors and servers that speak OpenAI's protocols, with the address each documents for that. A name in braces is for the
 * user to fill in. Addresses read in 2026-11: platform.openai.com/docs, learn.microsoft.com/azure/ai-foundry/openai,
 * docs.claude.com (OpenAI SDK compatibility), ai.google.dev/gemini-api/docs/openai, openrouter.ai/docs,
 * developers.cloudflare.com/workers-ai/configuration/open-ai-compatibility, docs.ollama.com, github.com/ggml-org/llama.cpp.
 */
export const languageVendors = {
  openai: {
    name: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    dialect: 'responses',
    limitName: 'max_completion_tokens',
    isOwnMachine: false,
  },
  azure: {
    name: 'Azure OpenAI',
    baseUrl: 'https://{resource}.openai.azure.com/openai/v1',
    dialect: 'responses',
    limitName: 'max_completion_tokens',
    isOwnMachine: false,
  },
  anthropic: {
    name: 'Anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    dialect: 'chat',
    limitName: 'max_tokens',
    isOwnMachine: false,
  },
  google: {
    name: 'Google Gemini',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    dialect: 'chat',
    limitName: 'max_tokens',
    isOwnMachine: false,
  },
  openrouter: {
    name: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    dialect: 'chat',
    limitName: 'max_tokens',
    isOwnMachine: false,
  },
  'workers-ai': {
    name: 'Cloudflare Workers AI',
    baseUrl: 'https://api.cloudflare.com/client/v4/accounts/{account}/ai/v1',
    dialect: 'chat',
    limitName: 'max_tokens',
    isOwnMachine: false,
  },
  ollama: {
    name: 'Ollama',
    baseUrl: 'http://127.0.0.1:11434/v1',
    dialect: 'chat',
    limitName: 'max_tokens',
    isOwnMachine: true,
  },
  'llama-cpp': {
    name: 'llama.cpp',
    baseUrl: 'http://127.0.0.1:8080/v1',
    dialect: 'chat',
    limitName: 'max_tokens',
    isOwnMachine: true,
  },
  other: { name: '', baseUrl: '', dialect: 'chat', limitName: 'max_tokens', isOwnMachine: false },
} as const satisfies Readonly<Record<string, LanguageVendor>>;

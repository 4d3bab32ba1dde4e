import { expect, type Page } from '@playwright/test';

/** Asks in the assistant that is open. */
export async function ask(dashboard: Page, question: string): Promise<void> {
  await dashboard.getByLabel('Your question').fill(question);
  await dashboard.getByRole('button', { name: 'Ask', exact: true }).click();
}

/** Connects a model of the fake in the options, with a price and a budget. */
export async function connectModel(options: Page, url: string, model = 'drafts'): Promise<void> {
  const models = options.getByRole('region', { name: 'Language models' });
  await models.getByLabel('Vendor').selectOption({ label: 'Another address' });
  await models.getByLabel('Address of its API').fill(url);
  await models.getByLabel('Model', { exact: true }).fill(model);
  await models.getByLabel('Price of input').fill('1');
  await models.getByLabel('Price of output').fill('5');
  await models.getByRole('button', { name: 'Try and connect' }).click();
  await expect(models.getByText(`${model} is connected.`)).toBeVisible({ timeout: 60_000 });
  await models.getByRole('button', { name: 'Set the budget' }).click();
  await expect(models).toContainText('of $5.00');
}

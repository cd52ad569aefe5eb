/** The desk in a page, in dev. */
import './desk.css';
import type { PageAnswer } from '../answers.ts';
import { PAGE_ADDRESS } from '../addresses.ts';
import { copyCitations } from './copy.ts';
import { markDrafts } from './drafts.ts';
import { showPanel } from './panel.ts';

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
// A page that an error keeps from being shown is told all of them, as the home page.
const path = document.body.dataset['path'] ?? location.pathname.slice(base.length);
const response = await fetch(`${base}${PAGE_ADDRESS}?${String(new URLSearchParams({ path }))}`);
const answer = (await response.json()) as PageAnswer;
markDrafts(answer.drafts);
copyCitations(base, showPanel(base, answer));

/**
 * A place in the document: the number of the element in document order, `<html>` being 0. Selector and snippet are
 * made later, and only for what is reported.
 */
export type NodeNumber = number;

/** Where an element stands. Search engines ignore some elements outside the head. */
export type Location = 'head' | 'body';

/** Nearest landmark around an element. */
export type Region = 'header' | 'nav' | 'main' | 'aside' | 'footer' | 'none';

/**
 * Whether an attribute tells that its element holds what readers wrote, as common systems name it. That is not the
 * page's own text, whatever element holds it.
 */
export function isOfReaders(name: string, value: string): boolean {
  if (name === 'id') return commentsId.test(value);
  if (name === 'itemtype') return commentType.test(value);
  // Every element has classes: most are settled by the first look.
  return name === 'class' && /com+ent|kommentar|reacties/i.test(value) && value.split(/\s+/).some(isCommentClass);
}

/** A page whose whole body or main part is a discussion is about it; inline elements are words of code or marks. */
export function canBeOfReaders(tag: string): boolean {
  return !notHolders.has(tag);
}

const commentsId =
  /^((?:post|reader|readers|user|article|blog)[-_])?comments?([-_](list|section|area|wrapper|thread|container|\d+))?$|^(disqus_thread|respond|isso-thread|remark42)$/i;
const commentType = /\/(?:Comment|UserComments)\s*$/;
const notHolders: ReadonlySet<string> = new Set(['html', 'body', 'main', 'span', 'a', 'code', 'i', 'em', 'b', 'svg']);

function isCommentClass(token: string): boolean {
  return commentClass.test(token);
}

const commentClass =
  /^(?:(?:wp-block|fb|post|article|entry|page|user|blog|reader)[-_]{1,2})?comments?(?:[-_]{1,2}(?:list|section|area|wrapper|wrap|thread|threads|container|block|box|body|content|item|respond|template|inner|form))?$|^comment(?:list|section|thread|area|body)$|^(?:kommentare?|commentaires?|comentarios?|commenti|reacties)$/i;

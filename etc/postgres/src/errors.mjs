/** Something that the person who called the command can act on; shown without a stack trace. */
export class UserError extends Error {}

/** The version of the stored shapes. Apart from the steps that lead to it: whoever only asks for it carries none of them. */
export const LATEST = 2;

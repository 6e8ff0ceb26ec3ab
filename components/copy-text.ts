export { referenceText as copyText } from '../lib/snippets/reference';

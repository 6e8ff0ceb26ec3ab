/** How the report looks: on paper and screen, in light and dark, with what the machine has; nothing is loaded. */
export const HTML_STYLE = `
:root { color-scheme: light dark;
  --ink: light-dark(#1f1c18, #ece6db); --ink-2: light-dark(#544d42, #b9b0a2);
  --paper: light-dark(#fdfcf9, #1c1a17); --hair: light-dark(#e5dfd2, #37322c);
  --wash: light-dark(#f1eee6, #2b2825); --link: light-dark(#14399b, #8fb4ff);
  --sans: "IBM Plex Sans Arabic", "Noto Sans Arabic", "Segoe UI", Tahoma, "Geeza Pro", sans-serif;
  --naskh: "Noto Naskh Arabic", "Amiri", "Traditional Arabic", "Geeza Pro", "Times New Roman", serif; }
.say { --c: light-dark(#768090, #8a94a2); --line: solid; --w: 1px; }
.affirm { --c: light-dark(#14399b, #6b98ea); --line: solid; --w: 3px; }
.deny { --c: light-dark(#9a1c45, #f2607a); --line: double; --w: 2px; }
.doubt { --c: light-dark(#8c46d5, #dfb9fb); --line: wavy; --w: 1.5px; }
.accuse { --c: light-dark(#a75c11, #f9a242); --line: dashed; --w: 3px; }
.demand { --c: light-dark(#1d7c68, #92e3d1); --line: dashed; --w: 1.5px; }
.view { --c: light-dark(#4c4400, #ebedaa); --line: dotted; --w: 2px; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.75 var(--sans); }
h1 { font-size: 1.5rem; font-weight: 600; margin: 0; }
h2 { font-size: 1.125rem; font-weight: 600; margin: 0; }
h2 small { font-size: .875rem; font-weight: 400; color: var(--ink-2); }
p { margin: .25rem 0; }
.made, .act, .withheld { color: var(--ink-2); font-size: .875rem; }
article { border-block-start: 1px solid var(--hair); margin-block-start: 1.5rem; padding-block-start: 1.25rem; }
blockquote { margin: .75rem 0; font: 1.1875rem/2 var(--naskh); text-align: start; overflow-wrap: anywhere; }
.cue, .claim { text-decoration: var(--line) var(--w) var(--c) underline; text-underline-offset: .34em;
  text-decoration-skip-ink: none; }
.cue { font-weight: 600; background: color-mix(in srgb, var(--c) 15%, transparent); }
.withheld-claim .cue { background: var(--wash); }
.withheld-claim .cue, .withheld-claim .claim { text-decoration: none; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem 1rem; margin: 0; font-size: .875rem; }
dt { color: var(--ink-2); } dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.paragraph { font: 1rem/1.9 var(--naskh); }
.url { font-size: .8125rem; color: var(--ink-2); }
a { color: var(--link); }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: .375rem; } }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 10.5pt; }
  .cue, .claim { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  h2, .act { break-after: avoid; } blockquote, dl > dd:not(.paragraph) { break-inside: avoid; orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; } }
`;

const LIGHT =
  '--paper:#FAF8F3;--surface:#FFFEFB;--sunk:#F2EEE6;--line:#E5DFD3;--line2:#8F8778;--ink:#1D2327;--ink2:#4A5056;--ink3:#666A6B;--accent:#0B5351;--bad:#97183F;--warn:#7F5300;--warnW:#F9EFD6';
const DARK =
  '--paper:#10171A;--surface:#172024;--sunk:#0B1113;--line:#2A363B;--line2:#6F7F86;--ink:#EFEBE3;--ink2:#BDC2C0;--ink3:#949E9F;--accent:#7CCFC2;--bad:#F58BA6;--warn:#E7BE6A;--warnW:#372D17';

/** The report's style: the tokens of the product, light and dark, and light on paper. */
export const STYLE = `:root{${LIGHT};color-scheme:light dark}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
body{margin:0;background:var(--paper);color:var(--ink);font:450 13px/20px "Pretendard Variable",Pretendard,system-ui,sans-serif;font-variant-numeric:tabular-nums;word-break:keep-all}
main{max-width:760px;margin:32px auto;padding:0 16px}h1{font-size:24px;line-height:32px;font-weight:680;letter-spacing:-.02em}h2{font-size:20px;line-height:28px;font-weight:680;letter-spacing:-.02em;margin:32px 0 8px;border-top:1px solid var(--line);padding-top:16px}
h3{font-size:15px;font-weight:650;margin:16px 0 4px;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:2px 8px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}th{background:var(--sunk);font-size:12px;font-weight:600;color:var(--ink2)}
.figures{display:flex;flex-wrap:wrap;gap:24px;list-style:none;padding:0}.figures b{display:block;font-size:24px;line-height:32px;font-weight:680}.warn{background:var(--warnW);color:var(--warn);border-radius:8px;padding:12px 12px 12px 28px}.quiet{color:var(--ink3)}
figure{margin:8px 0 16px;background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:12px;break-inside:avoid}figcaption{margin-bottom:8px}svg{width:100%;height:auto;display:block}svg text{fill:var(--ink);font-size:12px}svg text.quiet{fill:var(--ink3)}.for{fill:var(--accent)}.against{fill:var(--bad)}.axis{stroke:var(--line2);stroke-width:1;fill:none}
@media print{main{margin:0;max-width:none}h2{break-after:avoid}}`;

const LIGHT =
  '--paper:#FAF8F3;--surface:#FFFEFB;--sunk:#F2EEE6;--line:#E5DFD3;--line2:#8F8778;--ink:#1D2327;--ink2:#4A5056;--ink3:#666A6B;--accent:#0B5351;--bad:#97183F;--warn:#7F5300;--warnW:#F9EFD6';
const DARK =
  '--paper:#10171A;--surface:#172024;--sunk:#0B1113;--line:#2A363B;--line2:#6F7F86;--ink:#EFEBE3;--ink2:#BDC2C0;--ink3:#949E9F;--accent:#7CCFC2;--bad:#F58BA6;--warn:#E7BE6A;--warnW:#372D17';

/** The report's style: the tokens of the product, light and dark, and light on paper. Bars of a waterfall fill their row on a phone. */
export const STYLE = `:root{${LIGHT};color-scheme:light dark}@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:450 13px/20px "Pretendard Variable",Pretendard,system-ui,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans KR",sans-serif;font-variant-numeric:tabular-nums;word-break:keep-all;overflow-wrap:anywhere}
main{max-width:960px;margin:0 auto;padding:32px 16px 64px}h1{font-size:24px;line-height:32px;font-weight:680;letter-spacing:-.02em;margin:4px 0;max-width:34em}p{margin:4px 0 8px;max-width:64em}
h2{font-size:20px;line-height:28px;font-weight:680;letter-spacing:-.02em;margin:40px 0 8px;border-top:1px solid var(--line);padding-top:20px}h3{font-size:15px;line-height:20px;font-weight:650;margin:20px 0 4px}
.quiet{color:var(--ink3);font-weight:450}.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:4px 8px;border-bottom:1px solid var(--line)}th{background:var(--sunk);font-size:12px;font-weight:600;color:var(--ink2)}
.figures{display:flex;flex-wrap:wrap;gap:12px 32px;list-style:none;padding:0;margin:20px 0}.figures li{color:var(--ink2)}.figures b{display:block;font-size:24px;line-height:32px;font-weight:680;letter-spacing:-.02em;color:var(--ink)}
.warn{background:var(--warnW);color:var(--warn);border-radius:8px;padding:12px 16px}.warn ul{margin:4px 0 0;padding-left:20px}summary{cursor:pointer;padding:8px 0}summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
svg{display:block;width:100%;height:auto}svg.square{max-width:420px}svg text{fill:var(--ink);font-size:11px}svg text.quiet{fill:var(--ink3)}.for{fill:var(--accent)}.against{fill:var(--bad)}.idle{fill:var(--line2)}.ink{fill:var(--ink)}.axis{stroke:var(--line2);fill:none}.own{stroke:var(--accent);stroke-width:1.5;fill:none}.mark{stroke:var(--ink2);stroke-dasharray:4 3;fill:none}
figure{margin:8px 0 16px;border:1px solid var(--line);border-radius:8px;background:var(--surface);break-inside:avoid;overflow:hidden}figcaption{padding:8px 12px;background:var(--sunk)}figcaption b{font-size:15px}
.fall{list-style:none;margin:0;padding:0}.fall li{display:grid;grid-template-columns:7.5em minmax(0,1fr) minmax(0,1fr) minmax(0,10em) minmax(0,200px) 3.5em;gap:4px 12px;align-items:center;padding:4px 12px;border-top:1px solid var(--line)}.fall li:first-child{border-top:0}
.c0,.c3{color:var(--ink2)}.fall b{text-align:right;font-weight:600}.fall .sum{font-weight:680}.fall .sum .c0{color:var(--ink)}.fall svg{height:20px}
.levels{list-style:none;margin:0;padding:0}.levels li{display:grid;grid-template-columns:minmax(0,19em) minmax(0,1fr) 3.5em minmax(0,21em);gap:4px 12px;align-items:center;padding:4px 0;border-bottom:1px solid var(--line)}.levels svg{height:12px}.levels b{text-align:right;font-weight:600}
@media (max-width:640px){main{padding-top:16px}.fall li{grid-template-columns:minmax(0,1fr) minmax(0,1fr) 3.5em}.c3{grid-column:2/4;text-align:right}.fall .c0{grid-column:1}.fall .c1{grid-column:1;grid-row:2}.fall .c2{grid-column:2/4;grid-row:2}.fall .step{grid-column:1/3}.fall svg.step{width:100%}.levels li{grid-template-columns:minmax(0,1fr) minmax(0,1fr) 3.5em}.levels .quiet{grid-column:1/4}.levels span:first-child{grid-column:1/4}.levels svg{grid-column:1/3}}
@media print{main{max-width:none;padding:0}h2{break-after:avoid}}`;

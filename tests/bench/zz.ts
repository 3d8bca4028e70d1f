import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { writeFileSync } from 'node:fs';
import { findBrowser } from '/work/main/scripts/browser.mjs';
export async function main(args: string[]): Promise<number> {
const rate = Number(args[0] ?? 1);
const what = args[1] ?? 'wheel';
const server = await preview({ logLevel: 'silent', build: { outDir: args[2] ?? 'dist' }, preview: { port: 4391 } });
const url = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch({ executablePath: findBrowser() as string, args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
const page = await context.newPage();
const client = await context.newCDPSession(page);
await client.send('Emulation.setCPUThrottlingRate', { rate });
await page.goto(url + '?lang=en');
await page.locator('.stage').hover({ position: { x: 400, y: 30 } });
await page.waitForTimeout(1500);
await page.locator('.stage [tabindex="0"]').first().focus();
await page.keyboard.press('+'); await page.waitForTimeout(1000);
await page.keyboard.press('-'); await page.waitForTimeout(1000);
const events: any[] = [];
await browser.startTracing(page, { categories: ['devtools.timeline','disabled-by-default-devtools.timeline','blink.user_timing','disabled-by-default-v8.cpu_profiler','v8.execute'] });
if (what === 'choose') { for (const id of ['address', 'interview', 'shoigu-300000', 'uk-headline','address', 'interview', 'shoigu-300000', 'uk-headline']) { await page.locator(`main button[data-event="${id}"]`).hover(); await page.waitForTimeout(300); await page.locator(`main button[data-event="${id}"]`).click({ delay: 60 }); await page.waitForTimeout(700);} }
else if (what === 'keys') {
  for (const k of ['+','+','-','-','0','+','+','-']) await page.keyboard.press(k, { delay: 120 });
  await page.waitForTimeout(800);
} else if (what === 'jump') {
  for (const k of ['+','-','+','-','+','-','+','-']) { await page.keyboard.press(k); await page.waitForTimeout(700); }
} else {
  await page.evaluate(async () => {
    const stage = document.querySelector('.stage')!; const box = stage.getBoundingClientRect();
    for (let i=0;i<120;i++){ const turn = i<60?1:-1;
      stage.dispatchEvent(new WheelEvent('wheel',{deltaX:0,deltaY:-8*turn,ctrlKey:true,clientX:box.left+box.width*.6,clientY:box.top+40,bubbles:true,cancelable:true}));
      await new Promise(requestAnimationFrame); }
  });
}
const buf = await browser.stopTracing();
writeFileSync('/tmp/prof/trace.json', buf);
await browser.close(); await server.close();
const trace = JSON.parse(buf.toString()).traceEvents as any[];
// main renderer thread: one with most devtools events FunctionCall
const counts = new Map<string, number>();
for (const e of trace) if (e.name === 'FunctionCall' || e.name==='UpdateLayoutTree') counts.set(e.pid+':'+e.tid,(counts.get(e.pid+':'+e.tid)??0)+1);
const main = [...counts].sort((a,b)=>b[1]-a[1])[0]![0];
const own = trace.filter((e:any)=>e.ph==='X' && e.pid+':'+e.tid===main).sort((a:any,b:any)=>a.ts-b.ts|| b.dur-a.dur);
const self = new Map<string,{n:number,t:number}>();
const stack:any[]=[];
for (const e of own){ while(stack.length && stack[stack.length-1].ts+stack[stack.length-1].dur<=e.ts) stack.pop();
 if(stack.length){ stack[stack.length-1].child=(stack[stack.length-1].child??0)+e.dur; }
 stack.push(e); }
for (const e of own){ const s=self.get(e.name)??{n:0,t:0}; s.n++; s.t+=e.dur-(e.child??0); self.set(e.name,s);}
for (const [n,s] of [...self].sort((a,b)=>b[1].t-a[1].t).slice(0,18)) console.log(n.padEnd(34), String(s.n).padStart(6), (s.t/1000).toFixed(1).padStart(9),'ms');
// cpu profile
const nodes = new Map<number, any>(); const selfT = new Map<string, number>(); 
const chunks = trace.filter((e:any)=>e.name==='ProfileChunk');
const byId = new Map<string, any[]>();
for (const c of chunks){ const k=c.pid+':'+c.id; (byId.get(k)??byId.set(k,[]).get(k)!).push(c);}
const total = new Map<string, number>();
for (const [k,list] of byId){ const ns=new Map<number,any>(); 
 for(const c of list){ const d=c.args.data; for(const n of d.cpuProfile?.nodes??[]) ns.set(n.id,n);
  const samples=d.cpuProfile?.samples??[]; const deltas=d.timeDeltas??[];
  samples.forEach((s:number,i:number)=>{ let n=ns.get(s); if(!n) return; const cf=n.callFrame; const key=`${cf.functionName||'(anon)'} ${(cf.url||'').split('/').pop()}:${cf.lineNumber}:${cf.columnNumber}`; selfT.set(key,(selfT.get(key)??0)+deltas[i]);
   const seen=new Set<string>(); while(n){ const c2=n.callFrame; const kk=`${c2.functionName||'(anon)'} ${(c2.url||'').split('/').pop()}:${c2.lineNumber}:${c2.columnNumber}`; if(!seen.has(kk)){seen.add(kk); total.set(kk,(total.get(kk)??0)+deltas[i]);} n = n.parent!==undefined?ns.get(n.parent):undefined; } });
 } }
console.log('--- self'); for (const [k,v] of [...selfT].sort((a,b)=>b[1]-a[1]).slice(0,12)) console.log((v/1000).toFixed(1).padStart(8), k);
console.log('--- total'); for (const [k,v] of [...total].sort((a,b)=>b[1]-a[1]).slice(0,110)) console.log((v/1000).toFixed(1).padStart(8), k);

return 0;
}

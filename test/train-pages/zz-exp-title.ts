import { annotatedPages } from './annotated-pages.js';
import { foldsOf } from './folds.js';
import { countFurniture } from './furniture.js';
import { isSameTitle, bare } from './same.js';
import { trainForest } from '../forest/train-forest.js';
import { forestSum, logistic } from '../../src/forest/forest.js';
import { furnitureOf } from '../../src/parse/ranking/ranking.js';
import { judgedPage } from '../../src/parse/page/page.js';
import { headlineCandidates, HEADLINE_FEATURES } from '../../src/parse/page/headline/headline.js';
import { ruledHeadline } from '../../src/parse/page/headline/rules.js';
const S='/work/shared/eval/articles/';
const t0=Date.now(); const log=(s:string)=>console.log(((Date.now()-t0)/1000).toFixed(1),s);
function prep(dir:string, fur:any, keep=(d:any)=>true){
  return annotatedPages(dir).filter(p=>p.gold.title&&keep(p)).map(p=>{
    const {lines,run,quiet}=judgedPage(p.file);
    if(!run) return {p,lines,quiet,ruled:null as any,cands:[] as any[],sp:dir};
    const r=ruledHeadline(lines,run,quiet,null);
    const cands=headlineCandidates(lines,run,r,fur);
    const title=p.gold.title!; const want=bare(title);
    return {p,lines,quiet,ruled:r.headline,cands:cands.map(c=>({...c,y:isSameTitle(title,lines[c.index]!.text)?1:0,text:lines[c.index]!.text}))};
  });
}
const train0=[...annotatedPages(S+'train')].filter(p=>true);
const fur=furnitureOf(...(()=>{const m=countFurniture(train0.filter(p=>p.gold.site)); console.log('furniture',m.size); return [Uint32Array.from(m.keys()),Uint8Array.from(m.values(),c=>Math.min(255,c))] as const})());
log('fur');
const F=prep(S+'train/meta-full',fur), L=prep(S+'train/meta-lite',fur);
const D=[prep(S+'dev/meta-full',fur),prep(S+'dev/meta-lite',fur)];
log('prep '+F.length+' '+L.length);
const all=[...F,...L]; const K=3; const folds=foldsOf(all.map(a=>a.p),K);
const opt={trees:120,leaves:15,rate:.1,fewest:30,columns:.6,seed:7,...JSON.parse(process.argv[2]??'{}')};
const score=(f:any,row:any)=>logistic(forestSum(f,row));
function fit(idx:number[]){const rows:Float64Array[]=[],y:number[]=[];for(const i of idx)for(const c of all[i]!.cands){rows.push(c.row);y.push(c.y)} return trainForest(rows,Float64Array.from(y),opt)}
function report(name:string,set:any[],forest:(i:number)=>any,least=0){
  let asked=0,ans=0,right=0,reach=0,rr=0,ra=0; const q={n:0,r:0,m:0}; const outs:any[]=[];
  set.forEach((d,i)=>{asked++; let best:any=null; if(d.cands.some((c:any)=>c.y))reach++;
    const ruleText=d.ruled?d.lines[d.ruled.index].text:null; const ruleRight=ruleText&&isSameTitle(d.p.gold.title,ruleText)?1:0; if(ruleText)ra++; rr+=ruleRight as number;
    for(const c of d.cands){const s=score(forest(i),c.row); if(!best||s>best.s)best={s,c}}
    if(d.quiet){q.n++;q.r+=ruleRight as number;q.m+=best?.c.y??0}
    let y=best?.c.y??0, answered=!!best&&best.s>=least;
    if(d.quiet){y=ruleRight;answered=!!ruleText}
    if(answered){ans++;right+=y}
    outs.push({d,y,best,ruleText,ruleRight,answered});
  });
  console.log(name.padEnd(16),'asked',asked,'reach',reach,'rules F1',(2*rr/(asked+ra)).toFixed(3),'ranker cov',(ans/asked).toFixed(3),'acc',(right/ans).toFixed(3),'F1',(2*right/(asked+ans)).toFixed(3),'quiet',JSON.stringify(q)); return outs;
}
const oof:any[]=[]; 
for(let k=0;k<K;k++){const f=fit(all.map((_,i)=>i).filter(i=>folds[i]!==k)); oof[k]=f;} log('cv trained');
const outs=report('train full CV',F,i=>oof[folds[i]!]); report('train lite CV',L,i=>oof[folds[F.length+i]!]);
for(const [n,t] of [['news en',(g:any)=>g.kind==='news'&&g.lang==='en'],['other en',(g:any)=>g.kind!=='news'&&g.lang==='en'],['de',(g:any)=>g.lang==='de'],['rest',(g:any)=>g.lang!=='de'&&g.lang!=='en']] as const){const ix=F.map((_,i)=>i).filter(i=>t(F[i]!.p.gold));report('  '+n,ix.map(i=>F[i]),j=>oof[folds[ix[j]!]!])}
for(const th of [.03,.05,.1,.2,.3])report('  least '+th,F,i=>oof[folds[i]!],th);
const f=fit(all.map((_,i)=>i)); log('full trained'); report('dev full',D[0]!,()=>f); report('dev lite',D[1]!,()=>f);
const used=new Map<number,number>(); for(const c of f.columns) if(c!==255) used.set(c,(used.get(c)??0)+1);
console.log([...used].sort((a,b)=>b[1]-a[1]).map(([c,n])=>HEADLINE_FEATURES[c]!.name+' '+n).join(', '));
if(process.argv[3]){let n=0;for(const o of outs){if(o.y||n>=+process.argv[3])continue; if(o.d.p.gold.id.charCodeAt(6)%3)continue; n++; console.log('\n#',o.d.p.gold.id,o.d.quiet?'QUIET':'',o.d.p.gold.lang,'reach',o.d.cands.some((c:any)=>c.y)); console.log('  gold:',o.d.p.gold.title); console.log('  mine:',o.best?.s.toFixed(2),o.best?.c.text); console.log('  rule:',o.ruleRight,o.ruleText); const b=o.d.cands.find((c:any)=>c.y); if(b)console.log('  gold score',score(oof[folds[F.indexOf(o.d)]!],b.row).toFixed(3))}}

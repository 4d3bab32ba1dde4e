/** Words of queries by what they speak for. A term of several words stands for their sequence; all are folded. */
export interface QueryCues {
  /** At the start of a query: it asks. */
  readonly question: readonly string[];
  readonly fact: readonly string[];
  /** Before a choice: comparisons, reviews, the best of something. */
  readonly choice: readonly string[];
  readonly action: readonly string[];
  /** Things one uses in the page itself. */
  readonly tool: readonly string[];
  /** Words one adds to a name to get to its site. */
  readonly site: readonly string[];
  /** Kinds of bodies whose name is mostly typed to get to their site. */
  readonly organisation: readonly string[];
}

/**
 * At most 60 words a language and kind, written from knowledge of the languages and of the kinds of searches that
 * "ORCAS-I: Queries Annotated with Intent using Weak Supervision" (SIGIR 2022, arXiv 2205.00926) tells apart.
 */
export const queryCues: Readonly<Record<CueLanguage, QueryCues>> = {
  en: {
    question: list(
      'what,whats,how,why,who,whos,whose,when,where,which,is,are,am,was,were,can,could,do,does,did,should,would,will,has,have',
    ),
    fact: list(
      'definition,define,meaning,mean,means,symptoms,symptom,causes,cause,treatment,side effects,benefits,uses,example,examples,history,facts,difference between,difference,types,list of,formula,tutorial,guide,recipe,recipes,ideas,tips,steps,lyrics,quotes,age,height,population,capital of,average,percentage,salary,temperature,distance,map,phone number,customer service,contact number,synonym,pronunciation,anatomy,function,theory,laws,rules,requirements,diagram,chart,net worth,cast,pictures,images,effects,diagnosis',
    ),
    choice: list(
      'best,top,pricing,cost,review,reviews,vs,versus,compare,comparison,cheapest,alternatives,alternative,rated,ratings,ranking,recommended,worth it,pros and cons,buying guide,brands',
    ),
    action: list(
      'buy,^order,order online,i order,to order,purchase,for sale,download,downloads,install,coupons,promo code,discount,deals,deal,offers,price,prices,cheap,^rent,rental,^book,i book,to book,booking,^reserve,subscribe,tickets,hiring,vacancies,shop,shipping,delivery,lease,quote,apply online,sign up,register,renew,pay online,buy online,shop online,watch online,^stream,near me,printable,apk,free trial,update online',
    ),
    tool: list(
      'calculator,converter,converters,calculators,generator,translator,checker,editor,solver,simulator,software,app,apps,template,templates,game,games,online,free,tracker',
    ),
    site: list(
      'login,log in,log on,logon,signin,sign in,website,web site,official site,official website,official,homepage,home page,portal,webmail,my account,account opening,rewards,careers,weekly ad,wikipedia,web,online banking,activate,auditions',
    ),
    organisation: list(
      'bank,credit union,college,schools,school district,isd,city of,state of,department of,office of,clinic,airport,airlines,airways,lottery,dmv,gov,museum,casino,fair,federation,association,foundation,ministry,police department,post office,embassy,farm bureau,electric cooperative,publishers,magazine,newspaper',
    ),
  },
  fr: {
    question: list(
      'comment,pourquoi,qui,que,quoi,quel,quelle,quels,quelles,quand,ou,combien,est ce que,qu est ce que,peut on,faut il',
    ),
    fact: list(
      'definition,signification,sens,symptomes,causes,traitement,effets secondaires,bienfaits,exemple,exemples,histoire,difference entre,difference,types,liste des,formule,tutoriel,guide,recette,recettes,idees,conseils,etapes,paroles,citations,age,taille,population,capitale,moyenne,salaire,temperature,carte,synonyme,prononciation,fonctionnement,theorie,loi,regles,conditions,schema,biographie,fortune',
    ),
    choice: list(
      'meilleur,meilleure,meilleurs,meilleures,top,avis,test,comparatif,comparaison,vs,ou choisir,alternative,alternatives,classement,quel choisir,guide d achat,marques',
    ),
    action: list(
      'acheter,commander,achat,a vendre,telecharger,telechargement,installer,code promo,reduction,soldes,promo,promotion,prix,tarif,tarifs,pas cher,louer,location,reserver,reservation,abonnement,billets,livraison,devis,s inscrire,inscription,renouveler,payer en ligne,en streaming,pres de moi,a imprimer,essai gratuit',
    ),
    tool: list(
      'calculatrice,calculateur,simulateur,convertisseur,generateur,traducteur,verificateur,editeur,logiciel,application,appli,modele,jeu,jeux,gratuit,en ligne,lecteur',
    ),
    site: list(
      'connexion,se connecter,site officiel,site,page d accueil,portail,mon compte,espace client,recrutement,wikipedia,messagerie,webmail',
    ),
    organisation: list(
      'banque,credit agricole,universite,ecole,lycee,college,mairie,prefecture,ministere,hopital,clinique,aeroport,compagnie aerienne,loterie,assurance,eglise,bibliotheque,musee,hotel,casino,federation,association,fondation,institut,conseil,ambassade,la poste,journal',
    ),
  },
  de: {
    question: list(
      'was,wie,warum,wieso,weshalb,wer,wem,wessen,wann,wo,woher,wohin,welche,welcher,welches,wieviel,ist,sind,kann,kann man,darf man,gibt es,muss man',
    ),
    fact: list(
      'definition,bedeutung,symptome,ursachen,ursache,behandlung,nebenwirkungen,wirkung,vorteile,beispiel,beispiele,geschichte,unterschied zwischen,unterschied,arten,liste,formel,anleitung,ratgeber,rezept,rezepte,ideen,tipps,schritte,liedtext,zitate,alter,grosse,einwohner,hauptstadt,durchschnitt,gehalt,temperatur,entfernung,karte,synonym,aussprache,aufbau,funktion,theorie,gesetz,regeln,voraussetzungen,bilder,vermogen,lebenslauf',
    ),
    choice: list(
      'beste,bester,bestes,besten,top,test,testsieger,erfahrungen,erfahrung,bewertung,bewertungen,vergleich,vs,oder,alternative,alternativen,empfehlung,kaufberatung,marken,stiftung warentest',
    ),
    action: list(
      'kaufen,bestellen,zu verkaufen,herunterladen,download,installieren,gutschein,gutscheine,rabatt,angebot,angebote,preis,preise,gunstig,billig,mieten,leihen,buchen,reservieren,abo,karten,tickets,versand,lieferung,leasing,anmelden kostenlos,online bestellen,online kaufen,verlangern,in der nahe,zum ausdrucken,kostenlos testen',
    ),
    tool: list(
      'rechner,umrechner,konverter,generator,ubersetzer,prufer,editor,simulator,software,app,programm,vorlage,vorlagen,spiel,spiele,kostenlos,online,player',
    ),
    site: list(
      'login,anmelden,anmeldung,einloggen,webseite,website,offizielle seite,homepage,startseite,portal,mein konto,kundenkonto,karriere,wikipedia,webmail,mediathek',
    ),
    organisation: list(
      'bank,sparkasse,volksbank,universitat,uni,hochschule,schule,gymnasium,stadt,landkreis,gemeinde,amt,ministerium,krankenhaus,klinik,klinikum,flughafen,lotto,versicherung,krankenkasse,kirche,bibliothek,museum,hotel,verband,verein,stiftung,institut,botschaft,stadtwerke,zeitung',
    ),
  },
  es: {
    question: list(
      'que,como,por que,porque,quien,quienes,cuando,donde,cual,cuales,cuanto,cuanta,cuantos,cuantas,es,son,se puede,para que',
    ),
    fact: list(
      'definicion,significado,sintomas,causas,tratamiento,efectos secundarios,beneficios,ejemplo,ejemplos,historia,diferencia entre,diferencia,tipos,lista de,formula,tutorial,guia,receta,recetas,ideas,consejos,pasos,letra,frases,edad,altura,poblacion,capital de,promedio,sueldo,temperatura,distancia,mapa,sinonimo,pronunciacion,funcion,teoria,ley,reglas,requisitos,imagenes,biografia',
    ),
    choice: list(
      'mejor,mejores,top,opiniones,resena,resenas,comparativa,comparacion,vs,alternativa,alternativas,ranking,recomendado,recomendados,guia de compra,marcas',
    ),
    action: list(
      'comprar,pedir,en venta,descargar,descarga,instalar,cupon,cupones,descuento,oferta,ofertas,precio,precios,barato,baratos,alquilar,alquiler,reservar,reserva,suscripcion,entradas,boletos,envio,presupuesto,inscripcion,registrarse,renovar,pagar en linea,online gratis,cerca de mi,para imprimir,prueba gratis,segunda mano',
    ),
    tool: list(
      'calculadora,conversor,convertidor,generador,traductor,corrector,editor,simulador,software,aplicacion,app,programa,plantilla,plantillas,juego,juegos,gratis,en linea,reproductor',
    ),
    site: list(
      'iniciar sesion,entrar,acceso,pagina oficial,sitio oficial,pagina web,sitio web,pagina principal,portal,mi cuenta,empleo,wikipedia,correo,oficina virtual',
    ),
    organisation: list(
      'banco,caja,universidad,colegio,escuela,instituto,ayuntamiento,ministerio,hospital,clinica,aeropuerto,aerolineas,loteria,seguros,iglesia,biblioteca,museo,hotel,casino,federacion,asociacion,fundacion,embajada,correos,periodico,secretaria',
    ),
  },
  it: {
    question: list(
      'cosa,che cosa,come,perche,chi,quando,dove,quale,quali,quanto,quanta,quanti,quante,si puo,e possibile,a cosa',
    ),
    fact: list(
      'definizione,significato,sintomi,cause,cura,effetti collaterali,benefici,esempio,esempi,storia,differenza tra,differenza,tipi,elenco,formula,tutorial,guida,ricetta,ricette,idee,consigli,passaggi,testo,frasi,eta,altezza,popolazione,capitale,media,stipendio,temperatura,distanza,mappa,sinonimo,pronuncia,funzione,teoria,legge,regole,requisiti,immagini,biografia',
    ),
    choice: list(
      'migliore,migliori,top,recensione,recensioni,opinioni,confronto,vs,alternativa,alternative,classifica,consigliati,guida all acquisto,marche',
    ),
    action: list(
      'comprare,acquistare,ordinare,in vendita,scaricare,scarica,download,installare,codice sconto,sconto,sconti,offerta,offerte,prezzo,prezzi,economico,noleggio,noleggiare,affitto,prenotare,prenotazione,abbonamento,biglietti,spedizione,preventivo,iscrizione,registrarsi,rinnovare,pagare online,vicino a me,da stampare,prova gratuita,usato',
    ),
    tool: list(
      'calcolatore,calcolatrice,calcolo online,convertitore,generatore,traduttore,correttore,editor,simulatore,software,applicazione,app,programma,modello,gioco,giochi,gratis,online,lettore',
    ),
    site: list(
      'accesso,accedi,login,sito ufficiale,sito,sito web,pagina iniziale,portale,area clienti,area riservata,lavora con noi,wikipedia,webmail',
    ),
    organisation: list(
      'banca,cassa,universita,scuola,liceo,istituto,comune di,comune,regione,ministero,ospedale,clinica,aeroporto,lotteria,assicurazioni,chiesa,biblioteca,museo,hotel,casino,federazione,associazione,fondazione,ambasciata,poste,giornale',
    ),
  },
  pt: {
    question: list(
      'o que,que,como,por que,porque,quem,quando,onde,qual,quais,quanto,quanta,quantos,quantas,pode,e possivel,para que',
    ),
    fact: list(
      'definicao,significado,sintomas,causas,tratamento,efeitos colaterais,beneficios,exemplo,exemplos,historia,diferenca entre,diferenca,tipos,lista de,formula,tutorial,guia,receita,receitas,ideias,dicas,passos,letra,frases,idade,altura,populacao,capital,media,salario,temperatura,distancia,mapa,sinonimo,pronuncia,funcao,teoria,lei,regras,requisitos,imagens,biografia',
    ),
    choice: list(
      'melhor,melhores,top,avaliacao,avaliacoes,opinioes,resenha,comparacao,comparativo,vs,alternativa,alternativas,ranking,recomendado,vale a pena,marcas',
    ),
    action: list(
      'comprar,encomendar,a venda,baixar,download,instalar,cupom,desconto,oferta,ofertas,promocao,preco,precos,barato,alugar,aluguel,reservar,reserva,assinatura,ingressos,bilhetes,frete,orcamento,inscricao,cadastro,renovar,pagar online,perto de mim,para imprimir,teste gratis,usado',
    ),
    tool: list(
      'calculadora,conversor,gerador,tradutor,corretor,editor,simulador,software,aplicativo,app,programa,modelo,jogo,jogos,gratis,online,leitor',
    ),
    site: list(
      'login,entrar,acessar,site oficial,site,pagina inicial,portal,minha conta,area do cliente,trabalhe conosco,wikipedia,webmail,segunda via',
    ),
    organisation: list(
      'banco,caixa,universidade,faculdade,escola,colegio,prefeitura,ministerio,hospital,clinica,aeroporto,loteria,seguros,igreja,biblioteca,museu,hotel,federacao,associacao,fundacao,embaixada,correios,jornal,secretaria,detran',
    ),
  },
};

export const cueLanguages = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const;

export type CueLanguage = (typeof cueLanguages)[number];

function list(terms: string): readonly string[] {
  return terms.split(',');
}

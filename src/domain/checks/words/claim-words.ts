import { byLanguage } from './word-pattern'

/**
 * What a country report tells of: who acts, what happens and how things stand. A sentence with one of these says something
 * that a reader may want to check.
 */
export const CLAIM_WORDS = byLanguage({
  norwegian: [
    ...['angrep*', 'angrip*', 'åtak*', 'drap*', 'drep*', 'massakre*', 'bortfør*', 'kidnapp*'],
    ...['kamp*', 'kjemp*', 'strid*', 'krig*', 'vald*', 'vold*', 'konflikt*', 'opprør*', 'kupp*'],
    ...['mytteri*', 'okkup*', 'bomb*', 'hevn*', 'hemn*', 'trefning*', 'demonstr*', 'protest*'],
    ...['hær*', 'politi*', 'styrker', 'styrkar', 'styrkene', 'styrkane', 'milits*', 'jihadist*'],
    ...['terror*', 'væpn*', 'soldat*', 'myndighet*', 'styresmakt*', 'regjering*', 'president*'],
    ...['domstol*', 'rettsvesen*', 'fengs*', 'arrest*', 'tortur*', 'straff*', 'forfølg*'],
    ...['diskrimin*', 'trakasser*', 'overgrep*', 'voldt*', 'valdt*', 'flykt*', 'fordriv*'],
    ...['fordreven', 'fordrevet', 'sanksjon*', 'valg', 'valet', 'valget', 'krise*', 'sult*'],
    ...['fattigdom*', 'korrup*', 'folketall*', 'innbygger*', 'innbyggjar*', 'befolkning*'],
    ...['folkegrupp*', 'minoritet*', 'statlig*', 'statleg*', 'grensen', 'grensa', 'kontroller*'],
  ],
  english: [
    ...['attack*', 'kill*', 'murder*', 'massacre*', 'abduct*', 'kidnap*', 'fight*', 'fought'],
    ...['clash*', 'war', 'wars', 'violen*', 'conflict*', 'rebel*', 'insurgen*', 'coup', 'coups'],
    ...['mutin*', 'occup*', 'bomb*', 'reveng*', 'reprisal*', 'demonstrat*', 'protest*', 'army'],
    ...['police*', 'troops', 'militia*', 'jihadist*', 'terror*', 'armed', 'soldier*'],
    ...['authorities', 'government*', 'president*', 'court', 'courts', 'prison*', 'detain*'],
    ...['arrest*', 'tortur*', 'punish*', 'persecut*', 'discriminat*', 'harass*', 'abuse*'],
    ...['rape*', 'displace*', 'refugee*', 'sanction*', 'election*', 'crisis', 'crises', 'famine*'],
    ...['poverty', 'corrupt*', 'population', 'inhabitants', 'minorit*', 'border', 'controlled'],
  ],
})

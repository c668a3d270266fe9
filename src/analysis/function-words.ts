/** Words that carry no matter of their own, months and weekdays among them, by language: sharing them is no sign of shared words. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `a about above according across after against ago all almost along already also although always am
    among an and another any anyone are around as at away be because been before being below between
    both but by can cannot could did do does doing done down during each either else even ever every
    few for from further get gets got had has have having he her here hers herself him himself his how
    however i if in including into is it its itself just last least less like made make makes many may
    me might mine more most mr mrs ms much must my myself neither never next no nobody none nor not
    nothing now of off often on once one only onto or other others our ours out over own per perhaps
    quite rather reported reportedly said same say says several shall she should since so some
    someone something still such than that the their theirs them themselves then there these they thing
    this those though through thus to told too toward towards two under until up upon us very was we
    were what when where whether which while who whom whose why will with within without would wrote
    yet you your yours yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec ca wo sha ain`.split(/\s+/u),
  ),
};

/** Shows what a claim said in the version that a link cites, `?v=1`, where it has changed since. */
function showChange(): void {
  const cited = Number(new URLSearchParams(location.search).get('v') ?? NaN);
  const notes = [...document.querySelectorAll<HTMLElement>('[data-until]')];
  const earlier = notes.find(({ dataset }) => Number(dataset['until']) >= cited);
  if (earlier !== undefined) earlier.hidden = false;
}

showChange();

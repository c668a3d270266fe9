/** Keeps the filters of the timeline in the address, so that a link shows what its sender saw. */
function keepFilters(fold: HTMLDetailsElement): void {
  const inputs = [...fold.querySelectorAll('input')];
  const written = new URLSearchParams(location.search);
  for (const input of inputs) {
    const values = written.getAll(input.name);
    if (values.length > 0) input.checked = values.includes(input.value);
  }
  if (location.search !== '') fold.open = true;
  fold.addEventListener('change', () => {
    const state = new URLSearchParams();
    for (const input of inputs) {
      const changed = inputs.some(
        ({ name, checked, defaultChecked }) => name === input.name && checked !== defaultChecked,
      );
      if (changed && input.checked) state.append(input.name, input.value);
    }
    const query = String(state);
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  });
}

document.querySelectorAll<HTMLDetailsElement>('details.filters').forEach(keepFilters);

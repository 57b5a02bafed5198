/** Filters the table of findings. The page says all without it; its hash is in the page's policy, so no other script runs. */
export const script = `
(() => {
  const form = document.getElementById('filter');
  const rows = [...document.querySelectorAll('#findings tbody tr')];
  if (form === null || rows.length === 0) return;
  const said = document.getElementById('shown');
  const column = (name) => Number(form.dataset[name]);
  const cell = (row, name) => row.cells[column(name)]?.textContent ?? '';
  const apply = () => {
    const wanted = form.elements.image.value.trim().toLowerCase();
    const chosen = ['severity', 'owner'].filter((name) => form.elements[name] && form.elements[name].value !== '');
    let shown = 0;
    for (const row of rows) {
      const fits = cell(row, 'image').toLowerCase().includes(wanted) &&
        chosen.every((name) => cell(row, name) === form.elements[name].value);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    said.textContent = shown + ' of ' + rows.length + ' rows';
  };
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  apply();
})();
`;

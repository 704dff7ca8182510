// SPDX-License-Identifier: Apache-2.0
// The field for a trace: a file can be dropped into it, and what was pasted into a search is there already. Without this, text is pasted.
{
  const field = one('.paste textarea');
  // What was pasted into the search of another page.
  try {
    const handed = sessionStorage.getItem('trace');
    if (field && handed) {
      field.value = handed;
      field.focus();
      sessionStorage.removeItem('trace');
    }
  } catch { /* Private mode: nothing was kept. */ }
  const release = (event) => { event.preventDefault(); field.classList.remove('over'); };
  field?.addEventListener('dragover', (event) => { event.preventDefault(); field.classList.add('over'); });
  field?.addEventListener('dragleave', release);
  field?.addEventListener('drop', async (event) => {
    release(event);
    const [file] = event.dataTransfer.files;
    field.value = file ? await file.text() : event.dataTransfer.getData('text');
  });
}

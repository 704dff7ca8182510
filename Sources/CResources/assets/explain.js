// SPDX-License-Identifier: Apache-2.0
// The field for a trace: a file can be dropped into it. Without this, text is pasted.
{
  const field = one('.paste textarea');
  const release = (event) => { event.preventDefault(); field.classList.remove('over'); };
  field?.addEventListener('dragover', (event) => { event.preventDefault(); field.classList.add('over'); });
  field?.addEventListener('dragleave', release);
  field?.addEventListener('drop', async (event) => {
    release(event);
    const [file] = event.dataTransfer.files;
    field.value = file ? await file.text() : event.dataTransfer.getData('text');
  });
}

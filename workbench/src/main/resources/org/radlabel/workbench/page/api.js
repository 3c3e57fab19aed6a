// Asks the server. A request that gets no answer is told from one that is refused.

export class Refused extends Error {
  constructor(status, body) {
    super(body.error ?? "It was refused.");
    this.status = status;
    this.body = body;
  }
}

export class Gone extends Error {}

export const reader = new URLSearchParams(location.search).get("reader") ?? "";

async function answer(request) {
  let response;
  try {
    response = await request;
  } catch (e) {
    throw new Gone("The server does not answer.");
  }
  const isJson = (response.headers.get("content-type") ?? "").startsWith("application/json");
  const body = isJson ? await response.json() : { error: await response.text() };
  if (!response.ok) throw new Refused(response.status, body);
  return body;
}

export function get(name, members = {}) {
  const query = new URLSearchParams({ reader, ...members });
  return answer(fetch(`/api/${name}?${query}`, { headers: { Accept: "application/json" } }));
}

/** For what changes something, and for what may hold words of a report. */
export function post(name, members = {}) {
  return answer(
    fetch(`/api/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ reader, ...members }),
    }),
  );
}

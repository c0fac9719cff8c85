// Passkeys: between this browser and the server, so that nothing of it works without a script; pages are whole without it.
const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;

const encode = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");

const decode = (text) => Uint8Array.from(
  atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

const post = async (path, body) => {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", [meta("csrf-header")]: meta("csrf-token") },
    body: body === undefined ? undefined : JSON.stringify(body),
    redirect: "error",
  });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  return answer.json();
};

const ids = (credentials) => (credentials ?? []).map((each) => ({ ...each, id: decode(each.id) }));

const asSent = (credential) => ({
  id: credential.id,
  rawId: encode(credential.rawId),
  clientExtensionResults: credential.getClientExtensionResults(),
  authenticatorAttachment: credential.authenticatorAttachment,
});

const signIn = async () => {
  const options = await post("/webauthn/authenticate/options");
  const credential = await navigator.credentials.get({
    publicKey: { ...options, challenge: decode(options.challenge), allowCredentials: ids(options.allowCredentials) },
  });
  const { authenticatorData, clientDataJSON, signature, userHandle } = credential.response;
  const { goTo } = await post("/login/webauthn", {
    ...asSent(credential),
    credType: credential.type,
    response: {
      authenticatorData: encode(authenticatorData),
      clientDataJSON: encode(clientDataJSON),
      signature: encode(signature),
      userHandle: userHandle ? encode(userHandle) : undefined,
    },
  });
  location.assign(goTo);
};

const add = async (label) => {
  const options = await post("/webauthn/register/options");
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: decode(options.challenge),
      user: { ...options.user, id: decode(options.user.id) },
      excludeCredentials: ids(options.excludeCredentials),
    },
  });
  const { attestationObject, clientDataJSON } = credential.response;
  await post("/webauthn/register", {
    publicKey: {
      label,
      credential: {
        ...asSent(credential),
        type: credential.type,
        response: {
          attestationObject: encode(attestationObject),
          clientDataJSON: encode(clientDataJSON),
          transports: credential.response.getTransports?.() ?? [],
        },
      },
    },
  });
  location.reload();
};

const offer = (place) => {
  const button = place.querySelector("button");
  const status = place.querySelector("[role=status]");
  const label = place.querySelector("input");
  button.addEventListener("click", async () => {
    status.textContent = "";
    if (label && !label.value.trim()) {
      status.textContent = "Give the passkey a name first.";
      label.focus();
      return;
    }
    try {
      await (label ? add(label.value.trim()) : signIn());
    } catch {
      status.textContent = label
        ? "No passkey was added. Try again, or use another device."
        : "That did not work. Try again, or sign in with your password.";
    }
  });
  place.hidden = false;
};

if (window.PublicKeyCredential) document.querySelectorAll("[data-passkey]").forEach(offer);

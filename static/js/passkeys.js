"use strict";

// A passkey's ceremony: the server's options come with the form, and go back as its one field.
const ceremony = document.querySelector("form[data-passkey]");
const failed = document.getElementById("passkey-failed");

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");

const readable = (options) => {
  options.challenge = bytes(options.challenge);
  if (options.user) options.user.id = bytes(options.user.id);
  for (const list of [options.excludeCredentials, options.allowCredentials]) {
    for (const each of list || []) each.id = bytes(each.id);
  }
  return options;
};

const sendable = (credential) => {
  const { response } = credential;
  const sent = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    sent.attestationObject = text(response.attestationObject);
    sent.transports = response.getTransports ? response.getTransports() : [];
  } else {
    sent.authenticatorData = text(response.authenticatorData);
    sent.signature = text(response.signature);
    sent.userHandle = response.userHandle ? text(response.userHandle) : null;
  }
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response: sent,
    extensions: JSON.stringify(credential.getClientExtensionResults()),
  };
};

const perform = async () => {
  failed.hidden = true;
  const publicKey = readable(JSON.parse(ceremony.dataset.options));
  try {
    const credential = await navigator.credentials[ceremony.dataset.passkey]({ publicKey });
    ceremony.querySelector("input[name=credential]").value = JSON.stringify(sendable(credential));
    ceremony.submit();
  } catch {
    failed.hidden = false;
  }
};

if (ceremony && navigator.credentials) {
  ceremony.addEventListener("submit", (event) => {
    event.preventDefault();
    perform();
  });
  perform();
}

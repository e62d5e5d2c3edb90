export async function generateReference() {
  return {};
}

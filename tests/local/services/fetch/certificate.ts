export { makeIdentity } from '../../../../scripts/link-bench/certificate';

export { plainJpeg, plainPng } from '../../scripts/render/plain-pictures';

export { plainPictures, plainPng } from '../../scripts/render/plain-pictures';

export type { CameraMemory, CameraSource } from './scanning/camera.js';
export * from './scanning/code-read-event.js';
export * from './scanning/code-scanner.js';
export * from './scanning/decoder.js';
export type { PhotoFailure } from './scanning/photo.js';
export type { CameraFailure, ScannerState } from './scanning/scanner-state.js';

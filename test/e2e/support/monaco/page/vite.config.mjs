export default {
  build: { target: 'esnext', minify: false, reportCompressedSize: false },
  worker: { format: 'es' },
};

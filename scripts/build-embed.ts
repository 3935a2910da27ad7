import { build } from 'vite';
import { embedLoaderBuild, embedPageBuild } from '../vite-plugins/embed-builds.ts';

process.env['NODE_ENV'] = 'production';
await build(embedPageBuild);
await build(embedLoaderBuild);

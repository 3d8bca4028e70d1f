import { start } from './shells/explore/start.ts';

const target = document.getElementById('app');
if (target) void start(target);

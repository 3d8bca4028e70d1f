import { start } from './shells/embed/start.ts';

const target = document.getElementById('app');
if (target) void start(target);

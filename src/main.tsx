import { startApp } from '#app/start-app.tsx';

const root = document.querySelector<HTMLElement>('#root');
if (root === null) throw new Error('index.html has no element #root');
startApp(root);

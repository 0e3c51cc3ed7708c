import { render } from 'preact';
render(<p>hej</p>, document.getElementById('panel')!);

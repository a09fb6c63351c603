/** A form with a text field that passes on the text when it is submitted. */
import { type ComponentChildren, type JSX, useEffect, useState } from '../view.js';

interface TypedFormProps {
  class: string;
  name?: string;
  label: string;
  placeholder: string;
  /** The initial text of the field, to which it is reset whenever this changes. */
  value: string;
  button: string;
  submit: (typed: string) => void;
  children: ComponentChildren;
}

export function TypedForm(props: TypedFormProps): JSX.Element {
  const { class: kind, name, label, placeholder, value, button, submit, children } = props;
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <form
      class={kind}
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        submit(typed.trim());
      }}
    >
      <label>
        <span>{label}</span>
        <input
          type="search"
          value={typed}
          placeholder={placeholder}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="main">
        {button}
      </button>
      {children}
    </form>
  );
}

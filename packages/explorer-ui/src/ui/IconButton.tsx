import { Icon, type IconName } from "./Icon.tsx";

interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, for those who do not see the drawing; also its tooltip. */
  readonly label: string;
  readonly className?: string;
  readonly onPress: () => void;
}

/** A button that shows a drawing and is named in words. */
export function IconButton({ icon, label, className = "", onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

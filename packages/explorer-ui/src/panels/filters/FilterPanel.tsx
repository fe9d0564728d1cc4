import { type NodeId, roles, type SourceKind, type Stats } from "@methodscape/graph-model";
import { useMemo } from "react";
import { hasFilters, noFilters } from "../../core/filters.ts";
import type { MapData } from "../../core/map-data.ts";
import { tallyNodes } from "../../core/tally-nodes.ts";
import { nodeTypes, typeStyles } from "../../core/type-style.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TypeMark } from "../../ui/TypeMark.tsx";
import { FilterGroup } from "./FilterGroup.tsx";
import { PossibleSwitch } from "./PossibleSwitch.tsx";
import { YearFilter } from "./YearFilter.tsx";

interface FilterPanelProps {
  readonly map: MapData | undefined;
  readonly visible: ReadonlySet<NodeId>;
  readonly stats: Stats | undefined;
  /** Whether it is open where it is a sheet upon the map. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The legend, which is also the filter: every class with its count; clicking leaves it out or takes it in. */
export function FilterPanel({ map, visible, stats, isOpen, onClose }: FilterPanelProps) {
  return (
    <section className={`filters ${isOpen ? "is-open" : ""}`} aria-label="Legend and filters">
      <IconButton icon="close" label="Close legend" className="close sheet-close" onPress={onClose} />
      {map !== undefined && <Classes map={map} visible={visible} stats={stats} />}
    </section>
  );
}

/** All papers and entities of the graph, those included that only possible claims speak of. */
function nodesIn({ restsOn, entities }: Stats): number {
  return Object.values(entities).reduce((sum, count) => sum + count, restsOn.papers);
}

interface ClassesProps extends Pick<FilterPanelProps, "visible" | "stats"> {
  readonly map: MapData;
}

function Classes({ map, visible, stats }: ClassesProps) {
  const [{ filters }, change] = useExplorer();
  const tallies = useMemo(() => tallyNodes(map, visible), [map, visible]);
  const { nodes, topics, sources } = map.landscape;
  return (
    <>
      <div className="shown">
        <p role="status">
          <strong>{visible.size}</strong> of {nodes.length} shown
        </p>
        {hasFilters(filters) && (
          <button
            type="button"
            className="quiet"
            onClick={() => change((state) => ({ ...state, filters: noFilters }))}
          >
            Show all
          </button>
        )}
      </div>
      {stats !== undefined && <PossibleSwitch leftOut={nodesIn(stats) - nodes.length} />}
      <FilterGroup
        title="Types"
        set="hiddenTypes"
        rows={nodeTypes.map((type) => ({
          value: type,
          name: typeStyles[type].plural,
          mark: <TypeMark type={type} />,
          tally: tallies.types.get(type),
        }))}
      />
      {map.years !== undefined && <YearFilter years={map.years} tallies={tallies.years} />}
      <FilterGroup
        title="Topics"
        set="hiddenTopics"
        rows={otherLast(topics).map(({ id, name }) => ({ value: id, name, tally: tallies.topics.get(id) }))}
      />
      <FilterGroup
        title="Roles, by link"
        set="hiddenRoles"
        folded
        rows={roles.map((role) => ({ value: role, name: role, tally: tallies.roles.get(role) }))}
      />
      <FilterGroup
        title="Sources, by paper"
        set="hiddenSources"
        folded
        rows={syllabusFirst(sources).map(({ id, title, kind }) => ({
          value: id,
          name: title,
          mark: kind === "syllabus" && <span className="badge">syllabus</span>,
          tally: tallies.sources.get(id),
        }))}
      />
    </>
  );
}

/** What belongs to no topic stands behind all topics. */
function otherLast<Topic extends { readonly name: string }>(topics: readonly Topic[]): Topic[] {
  return [...topics.filter(({ name }) => name !== "Other"), ...topics.filter(({ name }) => name === "Other")];
}

/** The pages of the course before the feeds; each in the order of the map. */
function syllabusFirst<Source extends { readonly kind: SourceKind }>(sources: readonly Source[]): Source[] {
  return [
    ...sources.filter(({ kind }) => kind === "syllabus"),
    ...sources.filter(({ kind }) => kind !== "syllabus"),
  ];
}

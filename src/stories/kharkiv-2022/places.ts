/**
 * Where things happen, and the rows they are drawn in. An event stands in the row of the place it happens or is said in;
 * a prospect stands where it would come true.
 */
import type { Lane, Place } from '../../core/story/types.ts';

export const lanes: readonly Lane[] = [
  {
    id: 'front',
    label: { fr: 'Front', en: 'Front' },
    sublabel: { fr: 'Kharkiv', en: 'Kharkiv' },
    hue: 'earth',
  },
  { id: 'moscow', label: { fr: 'Moscou', en: 'Moscow' }, hue: 'violet' },
  {
    id: 'new-york',
    label: { fr: 'New York', en: 'New York' },
    sublabel: { fr: 'ONU', en: 'UN' },
    hue: 'blue',
  },
  { id: 'kyiv', label: { fr: 'Kyiv', en: 'Kyiv' }, hue: 'gold' },
  {
    id: 'capitals',
    label: { fr: 'Londres', en: 'London' },
    sublabel: { fr: 'et capitales', en: 'and capitals' },
    hue: 'green',
  },
];

export const places: readonly Place[] = [
  {
    id: 'kharkiv-region',
    name: { fr: 'région de Kharkiv', en: 'Kharkiv region' },
    zone: 'Europe/Kyiv',
    point: [36.23, 49.99],
  },
  { id: 'balakliia', name: { fr: 'Balaklia', en: 'Balakliia' }, zone: 'Europe/Kyiv', point: [36.85, 49.46] },
  {
    id: 'izium-kupiansk',
    name: { fr: 'Izioum et Koupiansk', en: 'Izium and Kupiansk' },
    zone: 'Europe/Kyiv',
  },
  { id: 'ukraine', name: { fr: 'Ukraine', en: 'Ukraine' } },
  { id: 'moscow-city', name: { fr: 'Moscou', en: 'Moscow' }, zone: 'Europe/Moscow', point: [37.62, 55.76] },
  {
    id: 'un-new-york',
    name: { fr: 'siège des Nations unies, New York', en: 'United Nations, New York' },
    zone: 'America/New_York',
    point: [-73.97, 40.75],
  },
  { id: 'london-city', name: { fr: 'Londres', en: 'London' }, zone: 'Europe/London', point: [-0.13, 51.5] },
];

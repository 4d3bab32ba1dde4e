declare module 'html-encoding-sniffer' {
  /** WHATWG encoding sniffing; gives the encoding's name. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}

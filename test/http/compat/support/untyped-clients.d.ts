/** Clients without types: what the tests use of them. */

declare module 'open-exchange-rates' {
  const oxr: {
    api_url: string;
    readonly base: string;
    readonly rates: Readonly<Record<string, number>>;
    readonly timestamp: number;
    readonly error: unknown;
    set(options: { readonly app_id: string }): void;
    latest(callback: (error: unknown) => void): void;
    historical(date: string, callback: (error: unknown) => void): void;
  };
  export = oxr;
}

declare module 'money' {
  const fx: {
    rates: Readonly<Record<string, number>>;
    base: string;
    convert(amount: number, pair: { readonly from: string; readonly to: string }): number;
  };
  export = fx;
}

declare module 'sdmx-rest' {
  interface SdmxService {
    readonly url: string;
    readonly api?: string;
    readonly format?: string;
  }
  type SdmxQuery = Readonly<Record<string, unknown>>;
  const sdmx: {
    getService(service: SdmxService): SdmxService;
    getUrl(query: SdmxQuery, service: SdmxService): string;
    request(query: SdmxQuery, service: SdmxService, options?: RequestInit): Promise<string>;
    request2(query: SdmxQuery, service: SdmxService, options?: RequestInit): Promise<Response>;
    checkMediaType(requested: string, response: Response): void;
    readonly data: { readonly DataFormat: Readonly<Record<string, string>> };
    readonly utils: { readonly ApiVersion: Readonly<Record<string, string>> };
  };
  export = sdmx;
}

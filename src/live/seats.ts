/** How many readers there may be. */
export interface SeatLimits {
  /** From one address: more than an office behind one address has, far less than an attack. */
  readonly perAddress: number;
  /** In this process. */
  readonly inAll: number;
}

export interface Seats {
  /** @returns gives the seat back (once); or why there is none */
  take(address: string): (() => void) | 'address-full' | 'all-full';
}

/** Counts open streams. Nothing is kept of an address that has none. */
export function makeSeats({ perAddress, inAll }: SeatLimits): Seats {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(address) {
      const count = taken.get(address) ?? 0;
      if (count >= perAddress) return 'address-full';
      if (all >= inAll) return 'all-full';
      taken.set(address, count + 1);
      all++;
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        all--;
        const left = (taken.get(address) ?? 1) - 1;
        if (left > 0) taken.set(address, left);
        else taken.delete(address);
      };
    },
  };
}

import { ForStaff } from '../features/linkage/for-staff';
import { Linkage } from '../features/linkage/linkage';
import { koreanToday } from '../ui/today';

/** `/linkage` */
export function LinkagePage() {
  const [year = 0, month = 1] = koreanToday(new Date()).split('-').map(Number);
  return (
    <ForStaff>
      <Linkage today={year + month / 12} />
    </ForStaff>
  );
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Comparisons.Snapshots;

internal sealed class SnapshotWithdrawalConfiguration : IEntityTypeConfiguration<SnapshotWithdrawal>
{
    public void Configure(EntityTypeBuilder<SnapshotWithdrawal> builder)
    {
        builder.ToTable("snapshot_withdrawals");
        builder.HasKey(w => w.SnapshotId);
        builder.Property(w => w.SnapshotId).HasMaxLength(SnapshotConsts.IdLength);
        builder.Property(w => w.Reason).HasMaxLength(SnapshotConsts.MaxReasonLength);
        builder.HasOne<Snapshot>().WithOne().HasForeignKey<SnapshotWithdrawal>(w => w.SnapshotId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Benchmark.Municipalities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Benchmark.Comparisons.Snapshots;

internal sealed class SnapshotConfiguration : IEntityTypeConfiguration<Snapshot>
{
    public void Configure(EntityTypeBuilder<Snapshot> builder)
    {
        builder.ToTable("snapshots");
        builder.Property(s => s.Id).HasMaxLength(SnapshotConsts.IdLength);
        builder.Property(s => s.Title).HasMaxLength(SnapshotConsts.MaxTitleLength);
        builder.Property(s => s.Envelope).HasColumnType("jsonb");
        builder.HasOne<Municipality>().WithMany().HasForeignKey(s => s.MunicipalityCode).OnDelete(DeleteBehavior.Restrict);
    }
}

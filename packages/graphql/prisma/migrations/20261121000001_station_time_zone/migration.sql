-- The time zone of each station: that of its bureau.
CREATE VIEW station_time_zone AS
SELECT station.id AS station_id, bureau.time_zone
FROM station
JOIN branch ON branch.id = station.branch_id
JOIN bureau ON bureau.id = branch.bureau_id;
